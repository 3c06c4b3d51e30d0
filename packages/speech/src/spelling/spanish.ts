import { compileRules } from './compileRules.ts';

/** Spanish of Spain. Between vowels b and v only come near each other, which lips show like f. */
export const readSpanish = compileRules({
  vowels: 'aeiouáéíóúü',
  consonants: 'bcdfghjklmnñpqrstvwxyz',
  rules: `
    <ai>(C|_)=ay
    <ay>_=ay
    <au>=aw
    <a>=aa
    <á>=aa
    _<b>=b
    m<b>=b
    n<b>=b
    <b>=v
    <ch>=ch
    <cc>[ei]=k th
    <c>[eiéí]=th
    <c>=k
    _<d>=d
    [nl]<d>=d
    <d>=dh
    <ei>(C|_)=ey
    <ey>_=ey
    <eu>=eh w
    <e>=eh
    <é>=eh
    <f>=f
    <güe>=g w eh
    <güi>=g w iy
    <gu>[eiéí]=g
    <g>[eiéí]=k
    <g>=g
    <hue>=w eh
    <h>=
    <i>[aeoáéó]=y
    <i>=iy
    <í>=iy
    <j>=k
    <k>=k
    <ll>=y
    <l>=l
    <m>=m
    <n>(v|b|p)=m
    <n>f=v
    <n>=n
    <ñ>=n
    <oi>(C|_)=oy
    <oy>_=oy
    <o>=ao
    <ó>=ao
    <p>=p
    <qu>=k
    <rr>=r
    _<r>=r
    <r>=dx
    <sc>[ei]=th
    <s>=s
    <t>=t
    <u>[aeoiáéó]=w
    <u>=uw
    <ú>=uw
    <ü>=w
    _<v>=b
    n<v>=b
    <v>=v
    <w>=w
    <x>=k s
    <y>_=iy
    <y>=y
    <z>=th`,
});
