import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="parley-icon" viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {children}
    </svg>
  );
}

export const icons = {
  microphone: (
    <Icon>
      <rect x="9" y="3" width="6" height="11" rx="3" />
      <path d="M5 11a7 7 0 0 0 14 0M12 18v3" />
    </Icon>
  ),
  microphoneOff: (
    <Icon>
      <path d="M9 6a3 3 0 0 1 6 0v5m-.6 1.8A3 3 0 0 1 9 11V9M5 11a7 7 0 0 0 11.3 5.5M19 11a7 7 0 0 1-.6 2.8M12 18v3M4 4l16 16" />
    </Icon>
  ),
  pause: (
    <Icon>
      <path d="M9 5v14M15 5v14" />
    </Icon>
  ),
  play: (
    <Icon>
      <path d="M8 5.5v13l10.5-6.5z" />
    </Icon>
  ),
  help: (
    <Icon>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.6 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2 1-1.2 1.9M12 16.8v.1" />
    </Icon>
  ),
  close: (
    <Icon>
      <path d="M8 8l8 8M16 8l-8 8" />
    </Icon>
  ),
  end: (
    <Icon>
      <path d="M6 6l12 12M18 6L6 18" />
    </Icon>
  ),
} as const;
