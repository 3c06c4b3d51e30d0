export { serve, type RunningServer, type ServeOptions } from './serve.ts';

export { createGateway, type Gateway, type GatewayOptions } from './gateway/createGateway.ts';
export { defaultGatewayLimits, sessionLimits, soundLimits, type GatewayLimits, type SocketLimits } from './gateway/GatewayLimits.ts';
export type { ClientSocket, SocketListener, SocketService } from './gateway/SocketService.ts';

export { createHearingService, type HearingServiceOptions } from './hearing/createHearingService.ts';

export { createOpenAiTranscription, type OpenAiTranscriptionOptions, type SegmentRequest, type TranscribedText, type TranscribeSegment } from './transcription/createOpenAiTranscription.ts';
export { createTranscription } from './transcription/createTranscription.ts';
export { createTranscriptionService } from './transcription/createTranscriptionService.ts';

export { createHostingService, type HostingOptions } from './hosting/createHostingService.ts';
export { createScenarioRegistry, type ScenarioRegistry } from './hosting/createScenarioRegistry.ts';
export { builtInScenarios, loadScenarios } from './hosting/loadScenarios.ts';
export { createTraceFiles, type TraceFile } from './hosting/createTraceFiles.ts';

export { createStaticHandler, type StaticHandler, type StaticMount, type StaticOptions } from './http/createStaticHandler.ts';
export { securityHeaders, type SecurityOptions } from './http/securityHeaders.ts';
export { assetFolders } from './places.ts';
