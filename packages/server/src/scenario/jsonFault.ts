import { printParseErrorCode, type ParseError } from 'jsonc-parser';

/** What is wrong with a JSON text and what to do, by the parser's name for it. */
const cures: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing behind the name of a field',
  PropertyNameExpected: 'a field in double quotes is expected here; perhaps the comma before it is one too many',
  ValueExpected: 'a value is expected here; perhaps the comma before it is one too many',
  CloseBraceExpected: 'the text ends before all is closed: a } is missing, or the file was cut off',
  CloseBracketExpected: 'the text ends before all is closed: a ] is missing, or the file was cut off',
  InvalidSymbol: 'these letters are neither a text in double quotes nor true, false, null or a number; perhaps a quote is missing',
  UnexpectedEndOfString: 'a text ends without its closing double quote',
  UnexpectedEndOfComment: 'a comment ends nowhere, and JSON has no comments',
  InvalidCommentToken: 'JSON has no comments; take this one out',
  EndOfFileExpected: 'something stands behind the end of the document',
  InvalidEscapeCharacter: 'there is no such escape; a backslash itself is written twice',
  InvalidCharacter: 'a text holds a line break or a control character; write it as \\n',
};

/** The first fault in words; those behind it mostly follow from it. */
export function jsonFault(text: string, { error, offset }: ParseError): string {
  if (text.trim() === '') return 'the file is empty';
  const code = printParseErrorCode(error);
  const what = cures[code] ?? code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  const mayBeCutOff = offset >= text.trimEnd().length && !what.includes('cut off');
  return `this is not JSON: ${what}${mayBeCutOff ? ', or the file was cut off' : ''}`;
}
