export { createOnDeviceLanguage, type BuiltInModel, type BuiltInSession, type BuiltInUse, type OnDeviceLanguageOptions } from './createOnDeviceLanguage.ts';
