import { driveSession } from '@parley/engine/testing';
import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { PersonaStage } from './stage/PersonaStage.tsx';
import { FloorInspector } from './inspectors.ts';
import './styles.css';
import './inspectors.css';

const hostile = `
  * { letter-spacing: 4px; margin: 9px; box-sizing: content-box; border-radius: 0; float: left; }
  p, span, li { font-size: 44px; color: magenta; text-transform: uppercase; display: block; }
  #page button { background: lime; padding: 30px; border: 9px solid red; min-width: 300px; transform: rotate(4deg); }
  .page svg, svg { width: 3px; height: 3px; }
  path, rect { fill: red; stroke: red; }
  canvas { display: none; width: 10px; }
  textarea { background: yellow; height: 300px; }
  section, div { padding: 17px; background: pink; position: static; }
  ul, ol { list-style: square; padding: 40px; }
`;
/** What a visitor would see change. */
const watched = ['display', 'position', 'color', 'backgroundColor', 'fontSize', 'letterSpacing', 'textTransform', 'marginTop', 'paddingTop', 'borderTopWidth', 'boxSizing', 'width', 'height', 'fill', 'float', 'listStyleType', 'transform'] as const;

const styles: HTMLStyleElement[] = [];
function addStyle(text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.prepend(style);
  styles.push(style);
}
afterEach(() => styles.splice(0).forEach((style) => style.remove()));

function lookAt(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => {
    const style = getComputedStyle(element);
    return [element.getAttribute('class') ?? element.tagName, ...watched.map((name) => `${name}: ${style[name]}`)].join('; ');
  });
}

async function stageOn(id: string) {
  const talk = await driveSession({ transcribed: false });
  await talk.until('open');
  await talk.after(3000);
  const screen = await render(
    <div id={id} className={id}>
      <PersonaStage.View session={talk.session} />
    </div>,
  );
  return { talk, screen };
}

it('looks the same in a page whose own style is hostile', async () => {
  const calm = await stageOn('page');
  const inside = '.parley [class*=parley-]';
  const width = document.querySelector('.parley')!.getBoundingClientRect().width;
  const before = lookAt(inside);
  await calm.screen.unmount();
  await calm.talk.stop();
  addStyle(hostile);
  const { talk, screen } = await stageOn('page');
  const host = document.querySelector<HTMLElement>('#page')!;
  host.style.cssText = `all: revert; display: block; width: ${width}px; padding: 0; margin: 0;`;
  host.parentElement!.style.cssText = 'margin: 0; padding: 0; float: none; box-sizing: border-box;';
  expect(before.length).toBeGreaterThan(15);
  await expect.poll(() => lookAt(inside)).toEqual(before);
  await screen.unmount();
  await talk.stop();
});

it('changes nothing outside of itself', async () => {
  const host = document.createElement('div');
  host.innerHTML = '<button class="host">One</button><p class="host">Two</p><svg class="host" width="9" height="9"></svg><ul class="host"><li class="host">x</li></ul>';
  document.body.append(host);
  const sheets = [...document.styleSheets].filter((sheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes('parley')));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) sheet.disabled = true;
  const before = lookAt('.host');
  for (const sheet of sheets) sheet.disabled = false;
  expect(lookAt('.host')).toEqual(before);
  host.remove();
});

it('lets a host replace a token', async () => {
  addStyle('.parley { --parley-ink: rgb(1, 2, 3); }');
  const { talk, screen } = await stageOn('page');
  expect(getComputedStyle(document.querySelector('.parley')!).color).toBe('rgb(1, 2, 3)');
  await screen.unmount();
  await talk.stop();
});

it('gives the inspector the same look in a page whose own style is hostile', async () => {
  const show = async () => {
    const talk = await driveSession();
    await talk.until('open');
    await talk.after(1500);
    await talk.learnerSays('I want to talk about the …900');
    const screen = await render(
      <div id="page" className="page" style={{ all: 'revert', display: 'block', width: 900, padding: 0, margin: 0 }}>
        <PersonaStage.Root session={talk.session}>
          <FloorInspector />
        </PersonaStage.Root>
      </div>,
    );
    await expect.poll(() => document.querySelector('.parley-curve-deadline')).toBeTruthy();
    return { talk, screen };
  };
  // React numbers the patterns of each drawing anew.
  const look = () => lookAt('.parley [class*=parley-]').map((each) => each.replace(/#_r_\w+/g, '#'));
  const calm = await show();
  const before = look();
  await calm.screen.unmount();
  await calm.talk.stop();
  addStyle(hostile);
  const { talk } = await show();
  const host = document.querySelector<HTMLElement>('#page')!;
  host.parentElement!.style.cssText = 'margin: 0; padding: 0; float: none; box-sizing: border-box;';
  await expect.poll(look).toEqual(before);
  expect(before.length).toBeGreaterThan(60);
  await talk.stop();
});
