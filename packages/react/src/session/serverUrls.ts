/** The addresses of a Parley server's gateway. */
export interface ServerUrls {
  readonly token: string;
  readonly hearing: string;
  readonly transcription: string;
  readonly session: string;
}

/** @param server the server's base address; the page's own origin where none is given */
export function serverUrls(server: string | URL = '/'): ServerUrls {
  const base = new URL(server, document.baseURI);
  const socket = (path: string): string => {
    const address = new URL(path, base);
    address.protocol = address.protocol.replace('http', 'ws');
    return address.href;
  };
  return {
    token: new URL('/api/session', base).href,
    hearing: socket('/api/hear'),
    transcription: socket('/api/transcribe'),
    session: socket('/api/host'),
  };
}
