export interface LanguageChoiceProps {
  /** Such as `['en', 'de']`. */
  readonly languages: readonly string[];
  readonly chosen: string;
  readonly choose: (language: string) => void;
}

/** Which language the talk is held in, each by its own name. */
export function LanguageChoice({ languages, chosen, choose }: LanguageChoiceProps) {
  return (
    <fieldset className="languages">
      <legend>The talk is held in</legend>
      {languages.map((language) => (
        <label key={language} className="language" lang={language}>
          <input type="radio" name="language" value={language} checked={language === chosen} onChange={() => choose(language)} />
          {new Intl.DisplayNames([language], { type: 'language' }).of(language)}
        </label>
      ))}
    </fieldset>
  );
}
