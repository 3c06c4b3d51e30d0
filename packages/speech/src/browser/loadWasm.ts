const magic = [0x00, 0x61, 0x73, 0x6d];

/** How often progress is told: once each hundredth. */
const steps = 100;

/**
 * Gets a WebAssembly file and compiles it while it comes. `progress` hears the share that has come,
 * or undefined where the server does not say the size.
 * @throws Error with a plain sentence when the file is missing or is something else, such as a page
 */
export async function loadWasm(url: string, progress: (share?: number) => void): Promise<WebAssembly.Module> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new Error(`The voice file ${url} could not be fetched. Check the address and the network.`, { cause: error });
  }
  if (!response.ok) {
    throw new Error(`The voice file ${url} is not there (HTTP ${response.status}). Copy it from the package's assets folder to the server.`);
  }
  const { body } = response;
  const type = response.headers.get('content-type') ?? '';
  if (!body || /text\/html/.test(type)) {
    throw new Error(`At ${url} the server gives a page instead of the voice file. Check the address in the assets option.`);
  }
  // The stated length is that of the packed file where the server packs it.
  const packed = response.headers.has('content-encoding');
  const total = packed ? 0 : Number(response.headers.get('content-length') ?? 0);
  const counted = body.pipeThrough(countBytes(url, total, progress));
  try {
    return await WebAssembly.compileStreaming(new Response(counted, { headers: { 'content-type': 'application/wasm' } }));
  } catch (error) {
    if (error instanceof Error && error.message.includes(url)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The voice file ${url} could not be read as WebAssembly (${reason}).`, { cause: error });
  }
}

function countBytes(url: string, total: number, progress: (share?: number) => void): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let count = 0;
  let told = -1;
  return new TransformStream({
    transform(chunk, controller) {
      if (count === 0 && magic.some((byte, index) => index < chunk.length && chunk[index] !== byte)) {
        throw new Error(`At ${url} the server gives something else than the voice file. Check the address in the assets option.`);
      }
      count += chunk.length;
      const step = total > 0 ? Math.floor((count / total) * steps) : Math.floor(count / 2 ** 20);
      if (step > told) progress(total > 0 ? Math.min(1, count / total) : undefined);
      told = Math.max(told, step);
      controller.enqueue(chunk);
    },
  });
}
