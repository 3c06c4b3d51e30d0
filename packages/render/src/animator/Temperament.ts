/** How a persona carries itself. All 0 to 1, where 0.5 is usual. */
export interface Temperament {
  /** How much the head moves: wandering, shifts, and beats on words. @defaultValue 0.5 */
  readonly energy?: number;
  /** How large expressions grow. @defaultValue 0.5 */
  readonly expressiveness?: number;
  /** How much of the time the eyes meet the learner's. @defaultValue 0.5 */
  readonly eyeContact?: number;
  /** How still it can sit: 1 halves fidgeting, 0 adds half. @defaultValue 0.5 */
  readonly composure?: number;
  /** How readily and how far it nods while it listens. @defaultValue 0.5 */
  readonly nodding?: number;
  /** How widely the mouth is opened in speech. @defaultValue 0.5 */
  readonly articulation?: number;
}

/** Every trait in its middle. */
export const usualTemperament: Required<Temperament> = {
  energy: 0.5,
  expressiveness: 0.5,
  eyeContact: 0.5,
  composure: 0.5,
  nodding: 0.5,
  articulation: 0.5,
};
