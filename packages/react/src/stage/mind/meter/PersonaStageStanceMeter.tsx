'use client';
import type { Stance } from '@parley/engine';
import { useMemo, type ComponentProps } from 'react';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import { firstName } from '../../firstName.ts';
import { useLatest } from '../../floor-inspector/log/useLatest.ts';
import { useSession } from '../../SessionContext.ts';
import { useExtent } from '../../timeline/useExtent.ts';
import { useMindLog } from '../log/useMindLog.ts';
import { meter, stancePath, yOf } from './stancePath.ts';

const sides: readonly (keyof Stance)[] = ['trust', 'tension', 'engagement'];

export type PersonaStageStanceMeterProps = ComponentProps<'section'>;

/**
 * Where the persona stands towards the learner, now and over the conversation. For designers and
 * researchers: a learner who saw it would play the meter and not the person.
 */
export function PersonaStageStanceMeter({ className = '', ...rest }: PersonaStageStanceMeterProps) {
  const { mind, inspector } = useInspectionMessages();
  const { scenario } = useSession();
  const { points } = useMindLog();
  const times = useMemo(() => points.map(({ at }) => at), [points]);
  const now = points[Math.max(0, useLatest(times))] ?? points[0]!;
  const extent = useExtent();
  const at = (now.at / Math.max(1, extent)) * meter.width;
  return (
    <section aria-label={mind.meter.label(firstName(scenario.persona))} className={`parley-stance ${className}`.trim()} {...rest}>
      {sides.map((side) => (
        <figure key={side} className="parley-stance-side" data-side={side}>
          <figcaption>
            <span className="parley-stance-name">{mind.meter.sides[side]}</span>
            <span className="parley-stance-value">{mind.meter.value(now.stance[side])}</span>
          </figcaption>
          <svg className="parley-stance-picture" viewBox={`0 0 ${meter.width} ${meter.height}`} preserveAspectRatio="none" role="img" aria-label={mind.meter.sentence(mind.meter.sides[side], now.stance[side], points[0]!.stance[side])}>
            <line className="parley-stance-grid" x1="0" x2={meter.width} y1={yOf(0.5)} y2={yOf(0.5)} />
            <path className="parley-stance-line" d={stancePath(points, side, extent)} vectorEffect="non-scaling-stroke" />
            <line className="parley-stance-now" x1={at} x2={at} y1="0" y2={meter.height} vectorEffect="non-scaling-stroke" />
          </svg>
        </figure>
      ))}
      <p className="parley-soft">{now.hurt > 0.05 ? mind.meter.hurt(now.hurt) : mind.meter.noHurt}</p>
      <p className="parley-stance-foot">
        <span>{inspector.clock(0)}</span>
        <span>{inspector.clock(extent)}</span>
      </p>
    </section>
  );
}
