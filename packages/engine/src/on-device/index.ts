export { createOnDeviceLanguage, type BuiltInModel, type BuiltInSession, type OnDeviceLanguageOptions } from './createOnDeviceLanguage.ts';
