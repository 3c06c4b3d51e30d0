import { addHalf } from './halves.ts';

/**
 * The 68 iBUG landmarks of the resting face as `x, y, z` in inter-pupillary distances, written in 250ths: origin midway
 * between the irises, x to the viewer's right, y up, z towards the viewer.
 * Source: ICT-FaceKit (MIT, USC Institute for Creative Technologies), generic head.
 */
export const neutralLandmarks: readonly number[] = addHalf(Array<number>(204).fill(0), [
  0, 60, 119, 168, 224, 256, 271, 285, 288, 46, 95, 148, 193, 227, 0, 0, 0, 0, 0, 24, 49, 72, 109, 151, 174, 151, 107,
  0, 29, 67, 99, 71, 41, 0, 0, 39, 86, 42, 0,
  -437, -425, -411, -384, -317, -233, -159, -83, 3, 90, 101, 103, 92, 62, 5, -38, -78, -125, -188, -186, -186, -14,
  13, 10, -7, -21, -21, -238, -236, -250, -279, -300, -309, -312, -271, -270, -278, -273, -274,
  78, 71, 13, -43, -91, -128, -153, -177, -187, 89, 80, 54, 21, -21, 89, 120, 151, 181, 122, 116, 95, 29, 42, 36, 6,
  31, 38, 133, 128, 108, 68, 96, 115, 121, 111, 103, 66, 101, 110,
], 1 / 250);
