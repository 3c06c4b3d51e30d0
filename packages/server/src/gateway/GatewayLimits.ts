/** How much one kind of socket may bring. */
export interface SocketLimits {
  /** Largest message, bytes. */
  readonly messageBytes: number;
  /** Sustained rates; four seconds' worth may come at once. */
  readonly messagesPerSecond: number;
  readonly bytesPerSecond: number;
  /** A socket that brings nothing for so long is closed, milliseconds. */
  readonly idleMs: number;
}

export interface GatewayLimits {
  /** How long a token can be used after it was given, milliseconds. */
  readonly tokenMs: number;
  /** Tokens one address may ask for in a minute. */
  readonly tokensPerMinute: number;
  /** Sockets of one address at a time. */
  readonly socketsPerAddress: number;
  /** Sockets in all. */
  readonly sockets: number;
  /** How often each socket is asked whether it is still there, milliseconds. */
  readonly heartbeatMs: number;
}

export const defaultGatewayLimits: GatewayLimits = {
  tokenMs: 120_000,
  tokensPerMinute: 120,
  socketsPerAddress: 64,
  sockets: 512,
  heartbeatMs: 20_000,
};

/** 16 kHz, 16 bits: 32 kB and 31 frames a second; three times that is room enough for a bad network. */
export const soundLimits: SocketLimits = {
  messageBytes: 64_008,
  messagesPerSecond: 100,
  bytesPerSecond: 100_000,
  idleMs: 60_000,
};

/** Decisions and the lines of a trace. */
export const sessionLimits: SocketLimits = {
  messageBytes: 256 << 10,
  messagesPerSecond: 300,
  bytesPerSecond: 512 << 10,
  idleMs: 30 * 60_000,
};
