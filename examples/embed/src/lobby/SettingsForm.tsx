import type { Settings } from '../settings/Settings.ts';

/** What only some people change, folded away. */
export function SettingsForm({ settings, levels, change }: { settings: Settings; levels: readonly { readonly id: string; readonly label: string }[]; change: (settings: Settings) => void }) {
  return (
    <details className="settings">
      <summary>Settings</summary>
      {levels.length > 0 && (
        <label>
          <span>The other person’s day</span>
          <select value={settings.level ?? ''} onChange={({ currentTarget }) => change({ ...settings, level: currentTarget.value || undefined })}>
            <option value="">as written</option>
            {levels.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>Your voice is analysed</span>
        <select value={settings.inference} onChange={({ currentTarget }) => change({ ...settings, inference: currentTarget.value as Settings['inference'] })}>
          <option value="browser">in this browser</option>
          <option value="server">on the server</option>
        </select>
      </label>
      <label>
        <span>The other person lives</span>
        <select value={settings.host} onChange={({ currentTarget }) => change({ ...settings, host: currentTarget.value as Settings['host'] })}>
          <option value="browser">in this browser</option>
          <option value="server">on the server</option>
        </select>
      </label>
      <label>
        <span>You take the floor</span>
        <select
          value={settings.policy ?? 'open-mic'}
          onChange={({ currentTarget }) => change({ ...settings, policy: currentTarget.value as Settings['policy'] })}
        >
          <option value="open-mic">by speaking</option>
          <option value="push-to-talk">by holding a key</option>
        </select>
      </label>
      <label>
        <span>Your pauses are waited for</span>
        <select
          value={typeof settings.patience === 'string' ? settings.patience : ''}
          onChange={({ currentTarget }) => change({ ...settings, patience: (currentTarget.value || undefined) as Settings['patience'] })}
        >
          <option value="">as the other person does</option>
          <option value="low">briefly</option>
          <option value="medium">for a while</option>
          <option value="high">for long</option>
        </select>
      </label>
    </details>
  );
}
