export { createWebSocketLink, type WebSocketLinkOptions } from './createWebSocketLink.ts';
export { hostMind, type MindOptions } from './hostMind.ts';
export type { MindLink, MindMessage, SessionLink, StageLink, StageMessage } from './SessionLink.ts';
