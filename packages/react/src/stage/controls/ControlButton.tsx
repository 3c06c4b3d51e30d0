'use client';
import type { ComponentProps, ReactNode } from 'react';

export interface ControlButtonProps extends ComponentProps<'button'> {
  readonly label: string;
  readonly icon: ReactNode;
  /** The key that does the same. */
  readonly shortcut?: string;
}

/** A round button of 44 px whose label shows on hover and focus. */
export function ControlButton({ label, icon, shortcut, className = '', ...rest }: ControlButtonProps) {
  return (
    <button type="button" aria-label={label} aria-keyshortcuts={shortcut} className={`parley-control ${className}`.trim()} {...rest}>
      {icon}
      <span className="parley-tip" aria-hidden="true" data-key={shortcut}>
        {label}
      </span>
    </button>
  );
}
