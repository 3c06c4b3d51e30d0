import type { Fault } from '@parley/engine';
import type { SocketLimits } from './GatewayLimits.ts';

/** The server's end of a client's socket, behind the gateway's limits. */
export interface ClientSocket {
  send(text: string): void;
  /** Tells the client, in the service's own words, and closes. */
  refuse(fault: Fault): void;
  close(): void;
}

/** What a service does with what comes in. None of these throws. */
export interface SocketListener {
  text?(text: string): void;
  sound?(bytes: Uint8Array): void;
  /** The socket is gone, whoever closed it. Called once. */
  closed(): void;
}

/** Something a client can talk to over a WebSocket of the gateway. */
export interface SocketService {
  /** Path of the socket, such as `/api/hear`. */
  readonly path: string;
  /** Name in `GET /api/session`. */
  readonly kind: string;
  readonly limits: SocketLimits;
  /** How this protocol says that something is wrong. */
  faultText(fault: Fault): string;
  open(socket: ClientSocket): SocketListener;
  /** Releases what the service holds for all its sockets. */
  close?(): Promise<void>;
}
