export interface Microphone {
  readonly deviceId: string;
  /** Empty until the page was once allowed to use a microphone. */
  readonly label: string;
}

/** The microphones of this device; none where the browser has no media devices. */
export async function listMicrophones(): Promise<readonly Microphone[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  return devices.filter(({ kind }) => kind === 'audioinput').map(({ deviceId, label }) => ({ deviceId, label }));
}
