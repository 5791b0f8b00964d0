import { memo, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { look } from '../../ui/outcome.tsx';
import { t } from '../../ui/text.ts';
import { contextOf, outline, paint } from './paint.ts';
import { readShapes, type Shape, WIDTH } from './shapes.ts';
import type { Answers } from './use-world.ts';

const M = {
  map: t('Map of the world by outcome. The table below says the same in words.'),
  loading: t('Drawing the map …'),
  nothing: t('no country code of its own'),
};
type Props = {
  answers: Answers | undefined;
  names: ReadonlyMap<string, string>;
  chosen: string | undefined;
  onChoose: (code: string) => void;
};

/** The shape under the pointer; dots of small countries lie on top. */
function shapeAt(canvas: HTMLCanvasElement, shapes: readonly Shape[], e: PointerEvent): Shape | undefined {
  const c = contextOf(canvas);
  if (!c) return undefined;
  const box = canvas.getBoundingClientRect();
  const x = ((e.clientX - box.left) / box.width) * WIDTH;
  const y = ((e.clientY - box.top) / box.width) * WIDTH;
  c.save();
  c.setTransform(1, 0, 0, 1, 0, 0);
  const hit = (s: Shape): boolean => c.isPointInPath(outline(s), x, y);
  const found = shapes.find((s) => s.dot && hit(s)) ?? shapes.find(hit);
  c.restore();
  return found;
}

/** The world coloured and hatched by outcome, on a canvas: drawn again only when an answer changes. */
export const WorldMap = memo(function WorldMap({ answers, names, chosen, onChoose }: Props) {
  const { say } = useLanguage();
  const ref = useRef<HTMLCanvasElement>(null);
  const [shapes, setShapes] = useState<Shape[]>();
  const [error, setError] = useState<Error>();
  const [size, setSize] = useState(0);
  const [under, setUnder] = useState<{ shape: Shape; x: number; y: number }>();
  useEffect(() => {
    readShapes().then(setShapes, setError);
  }, []);
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    const again = (): void => setSize((n) => n + 1);
    const resized = new ResizeObserver(again);
    resized.observe(canvas);
    const themed = new MutationObserver(again);
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', again);
    return () => {
      resized.disconnect();
      themed.disconnect();
      system.removeEventListener('change', again);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `size` counts changes of size and theme, for which the same is drawn again
  useEffect(() => {
    if (!ref.current || !shapes) return;
    const tone = (s: Shape): string => {
      const place = s.code === undefined ? undefined : answers?.[s.code];
      return place ? look(place.outcome).tone : 'none';
    };
    paint(ref.current, shapes, tone, chosen);
  }, [shapes, answers, chosen, size]);
  if (error)
    return (
      <p role="alert" className="notice bad">
        {error.message}
      </p>
    );
  const place = under?.shape.code === undefined ? undefined : answers?.[under.shape.code];
  return (
    <div className="world-map">
      <canvas
        ref={ref}
        role="img"
        aria-label={say(shapes ? M.map : M.loading)}
        onPointerMove={(e) => {
          const shape = shapes && shapeAt(e.currentTarget, shapes, e);
          const box = e.currentTarget.getBoundingClientRect();
          setUnder(shape && { shape, x: e.clientX - box.left, y: e.clientY - box.top });
        }}
        onPointerLeave={() => setUnder(undefined)}
        onPointerDown={(e) => {
          const code = shapes && shapeAt(e.currentTarget, shapes, e)?.code;
          if (code) onChoose(code);
        }}
      />
      {under && (
        <p className="tip" style={{ insetInlineStart: under.x, insetBlockStart: under.y }}>
          <strong>{(under.shape.code && names.get(under.shape.code)) ?? under.shape.name}</strong>
          <br />
          {place ? `${look(place.outcome).sign} ${say(look(place.outcome).words)}` : say(M.nothing)}
        </p>
      )}
    </div>
  );
});
