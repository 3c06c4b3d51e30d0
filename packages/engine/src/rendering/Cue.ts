/** Faces a cue may ask for. Strength 0 to 1 goes with each. */
export type Expression =
  | 'neutral'
  | 'happy'
  | 'sad'
  | 'surprise'
  | 'anger'
  | 'concern'
  | 'interest'
  | 'skeptical'
  | 'thinking'
  | 'embarrassed';

/** What the persona is seen to be doing. */
export type Attitude = 'attending' | 'holdingBack' | 'thinking' | 'speaking' | 'yielding' | 'waiting' | 'wrappingUp' | 'absent';

/** A low-rate instruction to the face. The 60 Hz motion is the animator's. */
export type Cue =
  | { readonly kind: 'attitude'; readonly attitude: Attitude }
  | { readonly kind: 'express'; readonly expression: Expression; readonly strength: number; readonly forMs?: number }
  | { readonly kind: 'nod'; readonly depth: 'slight' | 'full' }
  | { readonly kind: 'shake' }
  | { readonly kind: 'tilt' }
  | { readonly kind: 'raiseBrows'; readonly strength: number }
  | { readonly kind: 'avertGaze'; readonly direction: 'left' | 'right' | 'up' | 'down'; readonly forMs: number }
  | { readonly kind: 'meetGaze' }
  /** In-breath and parted lips, just before speaking. */
  | { readonly kind: 'prepareToSpeak' }
  | { readonly kind: 'emphasise'; readonly strength: number }
  /** The learner smiled: how far their own left and right mouth corners rose, 0 to 1 each. */
  | { readonly kind: 'answerSmile'; readonly left: number; readonly right: number };
