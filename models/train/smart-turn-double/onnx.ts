/** The few messages of ONNX's protobuf that a small graph needs (onnx.proto3, IR version 8). */

type Field = Uint8Array;

/** A whole number, wire type 0. */
export function number(field: number, value: number): Field {
  return Uint8Array.from([...varint(field << 3), ...varint(value)]);
}

/** Bytes, text or an embedded message, wire type 2. */
export function bytes(field: number, value: Uint8Array | string): Field {
  const content = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return message(Uint8Array.from([...varint((field << 3) | 2), ...varint(content.length)]), content);
}

/** Fields put together. */
export function message(...fields: readonly Field[]): Uint8Array {
  const whole = new Uint8Array(fields.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const field of fields) {
    whole.set(field, at);
    at += field.length;
  }
  return whole;
}

export interface GraphNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
}

export function node({ op, inputs, output }: GraphNode): Uint8Array {
  return message(...inputs.map((name) => bytes(1, name)), bytes(2, output), bytes(4, op));
}

/** A constant of the graph, float32, little-endian as all machines here. */
export function initializer(name: string, dims: readonly number[], values: Float32Array): Uint8Array {
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return message(...dims.map((dim) => number(1, dim)), number(2, float32), bytes(8, name), bytes(9, raw));
}

/** An input or output, float32; a word stands for a size that may vary. */
export function valueInfo(name: string, dims: readonly (number | string)[]): Uint8Array {
  const shape = message(...dims.map((dim) => bytes(1, typeof dim === 'number' ? number(1, dim) : bytes(2, dim))));
  const tensor = message(number(1, float32), bytes(2, shape));
  return message(bytes(1, name), bytes(2, bytes(1, tensor)));
}

export interface Graph {
  readonly name: string;
  readonly nodes: readonly Uint8Array[];
  readonly initializers: readonly Uint8Array[];
  readonly inputs: readonly Uint8Array[];
  readonly outputs: readonly Uint8Array[];
}

/** The whole file. */
export function model({ name, nodes, initializers, inputs, outputs }: Graph, opset: number): Uint8Array<ArrayBuffer> {
  const graph = message(
    ...nodes.map((entry) => bytes(1, entry)),
    bytes(2, name),
    ...initializers.map((entry) => bytes(5, entry)),
    ...inputs.map((entry) => bytes(11, entry)),
    ...outputs.map((entry) => bytes(12, entry)),
  );
  return new Uint8Array(message(number(1, 8), bytes(2, 'parley'), bytes(7, graph), bytes(8, number(2, opset))));
}

/** TensorProto.DataType.FLOAT. */
const float32 = 1;

function varint(value: number): number[] {
  const groups: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) groups.push((rest % 128) | 128);
  return [...groups, rest];
}
