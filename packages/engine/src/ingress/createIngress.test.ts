import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../clock/VirtualClock.ts';
import { createIngress } from './createIngress.ts';

function start() {
  const clock = new VirtualClock();
  const worked: string[] = [];
  const ingress = createIngress(clock, (from, event, { seq, at }) => {
    worked.push(`${seq}@${at} ${event.type}`);
    if (event.type === 'session.pause') {
      ingress.put('host', { type: 'session.resume' });
      ingress.later(() => worked.push('later'));
      worked.push('done');
    }
    if (event.type === 'timer.fired') ingress.fire(event.timer);
  });
  return { clock, worked, ingress };
}

describe('createIngress', () => {
  it('works one input to its end before the next', () => {
    const { worked, ingress } = start();
    ingress.put('host', { type: 'session.pause' });
    expect(worked).toEqual(['1@0 session.pause', 'done', 'later', '2@0 session.resume']);
  });

  it('brings timers back as inputs, with their own time', () => {
    const { clock, worked, ingress } = start();
    ingress.clock.setTimeout(() => worked.push('rang'), 250);
    clock.advance(300);
    expect(worked).toEqual(['1@250 timer.fired', 'rang']);
  });

  it('stands still while an input is worked on', () => {
    const { clock, ingress } = start();
    ingress.put('host', { type: 'session.end' });
    clock.advance(100);
    expect(ingress.now()).toBe(0);
  });

  it('forgets timers that were cleared, and takes nothing once it is closed', () => {
    const { clock, worked, ingress } = start();
    ingress.clock.clearTimeout(ingress.clock.setTimeout(() => worked.push('rang'), 10));
    ingress.clock.setTimeout(() => worked.push('rang'), 20);
    ingress.close();
    ingress.put('host', { type: 'session.end' });
    clock.advance(100);
    expect(worked).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});
