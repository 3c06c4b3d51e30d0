import { ParleyError } from '@parley/engine';

export interface AssetRequest {
  readonly url: string;
  /** What it is, in plain words, for messages and progress. */
  readonly what: string;
  /** The file's name in the package, for the cure. */
  readonly file: string;
  /** The option that says where it is. */
  readonly option: string;
  /** Told as bytes come; share is undefined while the size is unknown. */
  progress?(share: number | undefined): void;
}

/**
 * Fetches a model file and makes sure that it is one: many servers answer a missing file with
 * their start page and status 200.
 *
 * @throws ParleyError `model-unavailable` with cause and cure
 */
export async function fetchAsset(request: AssetRequest): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(request.url).catch((cause: unknown) => {
    throw unavailable(request, 'the server did not answer', cause);
  });
  if (!response.ok) throw unavailable(request, `the server answered ${response.status}`);
  if (response.headers.get('content-type')?.includes('text/html')) throw unavailable(request, sentPage);
  const bytes = await readAll(response, request);
  if (bytes.byteLength === 0) throw unavailable(request, 'the file is empty');
  if (bytes[0] === 0x3c) throw unavailable(request, sentPage);
  return bytes;
}

const sentPage = 'the server has no such file and sent a web page instead';

async function readAll(response: Response, request: AssetRequest): Promise<Uint8Array<ArrayBuffer>> {
  // A compressed answer states its compressed length, which says nothing about the bytes that come.
  const plain = response.headers.get('content-encoding') === null;
  const length = plain ? Number(response.headers.get('content-length')) : 0;
  const chunks: Uint8Array[] = [];
  let read = 0;
  try {
    for (let reader = response.body!.getReader(), part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value);
      read += part.value.byteLength;
      request.progress?.(length > 0 ? Math.min(1, read / length) : undefined);
    }
  } catch (cause) {
    throw unavailable(request, 'the connection broke', cause);
  }
  const bytes = new Uint8Array(read);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function unavailable({ url, what, file, option }: AssetRequest, why: string, cause?: unknown): ParleyError {
  return new ParleyError(
    `The ${what} could not be loaded from ${url}: ${why}. Serve ${file} of @parley/perception there, or set ${option}.`,
    { code: 'model-unavailable', port: 'signals', retryable: true, cause },
  );
}
