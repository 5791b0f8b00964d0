import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import atlasUrl from 'world-atlas/countries-50m.json?url';
import { alpha2 } from './iso.ts';

export const WIDTH = 960;
export const HEIGHT = 470;

/** One drawn country. Small ones have a dot as well, or nobody would see Singapore. */
export type Shape = {
  readonly key: string;
  readonly code: string | undefined;
  readonly name: string;
  readonly path: string;
  readonly dot?: readonly [x: number, y: number];
};

let shapes: Promise<Shape[]> | undefined;

/** Reads Natural Earth's countries (1:50m) and projects them once. Borders are the data set's own. */
export function readShapes(): Promise<Shape[]> {
  shapes ??= load();
  return shapes;
}

async function load(): Promise<Shape[]> {
  const response = await fetch(atlasUrl);
  if (!response.ok) throw new Error(`The map could not be read: ${response.status}.`);
  const atlas = (await response.json()) as Topology;
  const countries = feature(atlas, atlas.objects['countries']!) as FeatureCollection<Geometry, { name: string }>;
  const shown = countries.features.filter((f) => f.id !== '010');
  const projection = geoNaturalEarth1().fitExtent(
    [
      [2, 2],
      [WIDTH - 2, HEIGHT - 2],
    ],
    { type: 'FeatureCollection', features: shown },
  );
  const path = geoPath(projection).digits(1);
  return shown.map((f, i): Shape => {
    const [[x0, y0], [x1, y1]] = path.bounds(f);
    const small = Math.max(x1 - x0, y1 - y0) < 5;
    return {
      key: `${f.id ?? 'x'}-${i}`,
      code: alpha2(f.id),
      name: f.properties.name,
      path: path(f) ?? '',
      ...(small ? { dot: path.centroid(f) as [number, number] } : {}),
    };
  });
}
