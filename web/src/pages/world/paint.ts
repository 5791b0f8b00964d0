import { HEIGHT, type Shape, WIDTH } from './shapes.ts';

/** A tone on the map: base, mark, and how the mark is drawn, so that colour is never the only sign. */
type Ink = {
  readonly base: string;
  readonly mark: string;
  readonly hatch: 'none' | 'slant' | 'cross' | 'dots' | 'level' | 'upright';
};
type Inks = Readonly<Record<string, Ink>> & { readonly none: Ink };

const ink = (base: string, mark: string, hatch: Ink['hatch']): Ink => ({ base, mark, hatch });
const LIGHT: Inks = {
  none: ink('#e4e0d5', '#fff', 'none'),
  free: ink('#93cba6', '#fff', 'none'),
  some: ink('#a5d0e8', '#0b5f8a', 'level'),
  text: ink('#f3d68f', '#8a5a00', 'dots'),
  ask: ink('#cfc6ea', '#5b3fa8', 'upright'),
  stop: ink('#ea9e95', '#b0261e', 'slant'),
  never: ink('#c77fa2', '#6d0f3c', 'cross'),
  off: ink('#c3c9c7', '#fff', 'none'),
};
const DARK: Inks = {
  none: ink('#333d42', '#000', 'none'),
  free: ink('#2f7a4c', '#000', 'none'),
  some: ink('#1f5a7a', '#9cd6f6', 'level'),
  text: ink('#7a5a14', '#f8d58c', 'dots'),
  ask: ink('#4a3b78', '#cdbfff', 'upright'),
  stop: ink('#8d3029', '#ffb3aa', 'slant'),
  never: ink('#6e1d45', '#ff9cc8', 'cross'),
  off: ink('#4c5659', '#000', 'none'),
};
const SIZE = 7;

/** Is the page shown dark: by choice, or because the system is. */
export const isDark = (): boolean => {
  const { theme } = document.documentElement.dataset;
  return theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
};

function tile({ base, mark, hatch }: Ink, ratio: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE * ratio;
  const c = canvas.getContext('2d')!;
  c.scale(ratio, ratio);
  c.fillStyle = base;
  c.fillRect(0, 0, SIZE, SIZE);
  c.strokeStyle = c.fillStyle = mark;
  c.lineWidth = 1.1;
  const line = (x0: number, y0: number, x1: number, y1: number): void => {
    c.beginPath();
    c.moveTo(x0, y0);
    c.lineTo(x1, y1);
    c.stroke();
  };
  if (hatch === 'slant' || hatch === 'cross')
    for (const shift of [-SIZE, 0, SIZE]) line(shift - 1, SIZE + 1, shift + SIZE + 1, -1);
  if (hatch === 'cross') for (const shift of [-SIZE, 0, SIZE]) line(shift - 1, -1, shift + SIZE + 1, SIZE + 1);
  if (hatch === 'level') line(0, SIZE / 2, SIZE, SIZE / 2);
  if (hatch === 'upright') line(SIZE / 2, 0, SIZE / 2, SIZE);
  if (hatch === 'dots') {
    c.beginPath();
    c.arc(SIZE / 2, SIZE / 2, 1.2, 0, 2 * Math.PI);
    c.fill();
  }
  return canvas;
}

/**
 * The map is drawn by the processor: some 240 hatched outlines are few for it and many for a graphics card that is made of
 * software, and what is under the pointer is asked of the same context.
 */
export const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D | null =>
  canvas.getContext('2d', { willReadFrequently: true });

const paths = new WeakMap<Shape, Path2D>();
/** The outline of a shape as the canvas draws and searches it. */
export function outline(shape: Shape): Path2D {
  let path = paths.get(shape);
  if (!path) {
    path = new Path2D(shape.path);
    if (shape.dot) {
      path.moveTo(shape.dot[0] + 3, shape.dot[1]);
      path.arc(shape.dot[0], shape.dot[1], 3, 0, 2 * Math.PI);
    }
    paths.set(shape, path);
  }
  return path;
}

/**
 * Draws the world at the size of the canvas element, sharp at the screen's pixel ratio.
 * @param toneOf the tone of each shape
 */
export function paint(
  canvas: HTMLCanvasElement,
  shapes: readonly Shape[],
  toneOf: (s: Shape) => string,
  chosen: string | undefined,
): void {
  const ratio = Math.min(2, devicePixelRatio || 1);
  const width = canvas.clientWidth;
  const [across, down] = [Math.round(width * ratio), Math.round(((width * HEIGHT) / WIDTH) * ratio)];
  const c = contextOf(canvas);
  if (!c || width === 0) return;
  // A new size is a new buffer: sixty of them a second end the browser's drawing process.
  if (canvas.width !== across || canvas.height !== down) [canvas.width, canvas.height] = [across, down];
  else {
    c.setTransform(1, 0, 0, 1, 0, 0);
    c.clearRect(0, 0, across, down);
  }
  const dark = isDark();
  const inks = dark ? DARK : LIGHT;
  const scale = canvas.width / WIDTH;
  const fills = new Map<string, string | CanvasPattern>();
  for (const [tone, one] of Object.entries(inks)) {
    const pattern = one.hatch === 'none' ? null : c.createPattern(tile(one, ratio), 'repeat');
    pattern?.setTransform(new DOMMatrix().scale(1 / scale));
    fills.set(tone, pattern ?? one.base);
  }
  c.setTransform(scale, 0, 0, scale, 0, 0);
  c.lineWidth = 0.8 / (scale / ratio);
  c.strokeStyle = dark ? '#12171a' : '#faf8f3';
  for (const s of shapes) {
    c.fillStyle = fills.get(toneOf(s)) ?? inks.none.base;
    c.fill(outline(s));
    c.stroke(outline(s));
  }
  c.strokeStyle = dark ? '#e8ebe9' : '#1b2326';
  for (const s of shapes) {
    const mine = chosen !== undefined && s.code === chosen;
    if (!mine && !s.dot) continue;
    c.lineWidth = (mine ? 2 : 0.6) / (scale / ratio);
    c.stroke(outline(s));
  }
}
