'use client';
import type { ComponentProps } from 'react';

/** The picture: 16:9 on a desktop, 3:4 on a phone. Face, captions, floor light and self view lie in it. */
export function PersonaStageFrame({ className = '', ...rest }: ComponentProps<'div'>) {
  return <div className={`parley-frame ${className}`.trim()} {...rest} />;
}
