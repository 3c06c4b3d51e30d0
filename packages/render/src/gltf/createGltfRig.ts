import type * as Three from 'three';
import { paintBackground } from '../portrait/background.ts';
import type { Look } from '../portrait/Look.ts';
import type { Canvas } from '../portrait/pen.ts';
import { cameraDistance, Figure } from './Figure.ts';
import type { GltfRig, GltfRigOptions } from './GltfRig.ts';
import type { Head } from './Head.ts';
import { lightHead, tuneMaterials } from './lightHead.ts';
import { makeBust } from './makeBust.ts';

/** How the picture is composed, in shares of its height; as the portrait is, so that one can take the other's place. */
const composition = { unit: 0.165, eyeLine: 0.435, narrowest: 4.5, crown: 0.37 } as const;
/** Device pixels beyond this show no difference and cost time. */
const mostPixels = 2;
/** What ends so soon below the eyes and is so narrow where the picture ends gets a jersey; distances between the pupils. */
const bare = { below: 4.5, shoulders: 2.6 } as const;
/** The room is painted this much larger, so that it can slide a little behind the head. */
const margin = 0.03;
const usualRoom: Look['room'] = { wall: '#bdb6a9', deep: '#655d54', light: '#f2e8d6' };

/**
 * Draws a head on a canvas's 2D context. WebGL draws aside and each picture is copied, so that the canvas keeps the last
 * one whatever happens to the graphics card: it is never blank.
 * @throws Error where the canvas has no 2D context or the browser no WebGL
 */
export async function createGltfRig(canvas: Canvas, three: typeof Three, head: Head, options: GltfRigOptions = {}): Promise<GltfRig> {
  const { room = usualRoom, ground = 'light', jersey = '#43506a', quality = 'fine' } = options;
  const pen = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D | null;
  if (!pen) throw new Error('The canvas for the head already has a context of another kind. Give the rig a canvas of its own.');
  const surface = options.surface ?? layer(8, 8);
  const renderer = openRenderer(three, surface, quality === 'fine');
  const scene = new three.Scene();
  const figure = new Figure(three, head);
  scene.add(figure.root);
  tuneMaterials(three, figure.root);
  const { below, shoulders, distance } = figure.measures;
  if (below < bare.below * distance && shoulders < bare.shoulders * distance) figure.root.add(makeBust(three, jersey));
  lightHead(three, scene);
  const camera = new three.PerspectiveCamera();
  camera.position.z = cameraDistance;
  camera.near = 4;
  camera.far = 40;
  // Shaders are made ready while something else is still shown; in the first frame they would hold the page up.
  // Asked to wait for shaders without this extension, three complains on the console and waits all the same.
  if (renderer.extensions.has('KHR_parallel_shader_compile')) await renderer.compileAsync(scene, camera);
  else renderer.compile(scene, camera);

  let wall: Canvas | undefined;
  let unit = 0;
  let width = 0;
  let height = 0;
  let disposed = false;
  // Without this the browser never gives a lost context back.
  const keep = (event: Event): void => event.preventDefault();
  surface.addEventListener('webglcontextlost', keep);

  return {
    kind: head.kind,
    declared: figure.plan.declared,
    approximated: figure.plan.approximated,
    missing: figure.plan.missing,
    held: () => renderer.info.memory.geometries + renderer.info.memory.textures,
    resize(cssWidth, cssHeight, pixelRatio) {
      if (disposed) return;
      const ratio = Math.min(mostPixels, Math.max(0.5, pixelRatio));
      width = Math.max(0, Math.round(cssWidth * ratio));
      height = Math.max(0, Math.round(cssHeight * ratio));
      if (width === 0 || height === 0) return;
      figure.begin();
      resizeKeeping(canvas, pen, width, height);
      renderer.setSize(width, height, false);
      wall = layer(width + 2 * Math.ceil(height * margin), height);
      paintBackground(wall, { room } as Look, ground, layer);
      const { above } = figure.measures;
      unit = Math.min(height * composition.unit, width / composition.narrowest, (height * composition.crown * distance) / above);
      camera.aspect = width / height;
      camera.fov = (2 * Math.atan(height / unit / 2 / cameraDistance) * 180) / Math.PI;
      camera.setViewOffset(width, height, 0, (0.5 - composition.eyeLine) * height, width, height);
    },
    draw(frame) {
      if (disposed || !wall || width === 0 || height === 0 || renderer.getContext().isContextLost()) return;
      figure.show(frame);
      renderer.render(scene, camera);
      const slack = (wall.width - width) / 2;
      const slide = Math.max(-slack, Math.min(slack, -frame.head.yaw * 0.004 * unit - frame.head.x * 0.1 * unit));
      // Whoever drew on the canvas before may have left the pen any way.
      pen.resetTransform();
      pen.globalAlpha = 1;
      pen.globalCompositeOperation = 'source-over';
      pen.drawImage(wall, Math.round(slide - slack), 0);
      pen.drawImage(surface, 0, 0);
    },
    dispose() {
      if (disposed) return;
      disposed = true;
      surface.removeEventListener('webglcontextlost', keep);
      wall = undefined;
      releaseAll(three, scene);
      renderer.dispose();
      // Browsers allow a page only so many contexts; a disposed one must not wait for the garbage collector.
      renderer.forceContextLoss();
    },
  };
}

function openRenderer(three: typeof Three, surface: HTMLCanvasElement | OffscreenCanvas, fine: boolean): Three.WebGLRenderer {
  try {
    const renderer = new three.WebGLRenderer({ canvas: surface, alpha: true, antialias: fine, powerPreference: 'high-performance' });
    renderer.setPixelRatio(1);
    renderer.setClearAlpha(0);
    renderer.toneMapping = three.NeutralToneMapping;
    renderer.toneMappingExposure = 1.15;
    renderer.shadowMap.enabled = fine;
    renderer.shadowMap.type = three.PCFShadowMap;
    return renderer;
  } catch (cause) {
    throw new Error('This browser gives no WebGL context, so no glTF head can be drawn. Allow hardware acceleration, or show the portrait, which needs none.', { cause });
  }
}

/** A canvas is emptied by a new size; what it showed is stretched over it until the next frame is drawn. */
function resizeKeeping(canvas: Canvas, pen: CanvasRenderingContext2D, width: number, height: number): void {
  if (canvas.width === width && canvas.height === height) return;
  const before = layer(Math.max(1, canvas.width), Math.max(1, canvas.height));
  (before.getContext('2d') as CanvasRenderingContext2D).drawImage(canvas, 0, 0);
  canvas.width = width;
  canvas.height = height;
  const scale = Math.max(width / before.width, height / before.height);
  pen.drawImage(before, (width - before.width * scale) / 2, (height - before.height * scale) / 2, before.width * scale, before.height * scale);
}

function layer(width: number, height: number): HTMLCanvasElement | OffscreenCanvas {
  if (typeof document === 'undefined') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

/** Frees geometries, materials and textures of everything in a scene. */
function releaseAll(three: typeof Three, scene: Three.Scene): void {
  scene.traverse((node) => {
    const { geometry, material, skeleton, shadow } = node as Partial<Three.SkinnedMesh> & { shadow?: Three.LightShadow };
    geometry?.dispose();
    skeleton?.dispose();
    shadow?.dispose();
    for (const each of material ? [material].flat() : []) {
      for (const value of Object.values(each)) if (value instanceof three.Texture) value.dispose();
      each.dispose();
    }
  });
}
