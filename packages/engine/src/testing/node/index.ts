export { createOpenAiPeer, type OpenAiPeer, type OpenAiPeerOptions, type PeerAnswer, type PeerRequest } from './createOpenAiPeer.ts';
