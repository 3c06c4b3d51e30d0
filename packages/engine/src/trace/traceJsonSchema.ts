/** JSON Schema (2020-12) of one line of a trace file, the header included. */
export function traceJsonSchema(): Readonly<Record<string, unknown>> {
  const number = { type: 'number' };
  const text = { type: 'string' };
  const object = { type: 'object' };
  const base = {
    seq: { type: 'integer', minimum: 1, description: 'Number of the line in its session.' },
    at: { type: 'number', minimum: 0, description: 'Session milliseconds.' },
    channel: { enum: ['voice', 'face', 'words', 'conversation', 'session'] },
    half: { enum: ['stage', 'mind'] },
    sum: { type: 'string', pattern: '^[0-9a-f]{8}$', description: 'FNV-1a of the line without this field.' },
  };
  const line = (kind: string, properties: object, required: readonly string[]) => ({
    type: 'object',
    properties: { ...base, kind: { const: kind }, ...properties },
    required: ['seq', 'at', 'kind', 'channel', 'data', 'sum', ...required],
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A line of a Parley trace',
    oneOf: [
      {
        type: 'object',
        properties: {
          kind: { const: 'header' },
          format: { const: 'parley-trace' },
          version: { const: 1 },
          session: text,
          scenario: { type: 'object', properties: { id: text, hash: text }, required: ['id', 'hash'] },
          publicScenario: object,
          setup: object,
          half: { enum: ['whole', 'stage', 'mind', 'both'] },
          stageSetup: object,
          consent: object,
          labels: object,
          packages: object,
          models: object,
          startedAt: { type: 'string', format: 'date-time' },
          sum: base.sum,
        },
        required: ['kind', 'format', 'version', 'session', 'scenario', 'publicScenario', 'setup', 'half', 'startedAt'],
      },
      line('input', { from: text, type: text, data: object }, ['from', 'type']),
      line('decision', { from: text, type: text, data: object, cause: { type: 'integer' } }, ['from', 'type', 'cause']),
      line(
        'block',
        {
          from: { const: 'signals' },
          type: { enum: ['speech', 'level', 'pitch', 'turnEnd'] },
          data: {
            type: 'object',
            properties: {
              from: number,
              offsets: { type: 'array', items: number },
              values: { type: 'array', items: { type: ['number', 'null'] } },
            },
            required: ['from', 'offsets', 'values'],
          },
        },
        ['from', 'type'],
      ),
      line('tombstone', { data: { type: 'object', required: ['channel', 'lines', 'reason'] } }, []),
    ],
  };
}
