import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const zellij: MantineColorsTuple = [
  '#eaf5f1',
  '#d3e9e2',
  '#a8d5c8',
  '#7cc2b0',
  '#58b19b',
  '#3c9b85',
  '#1f7f6c',
  '#0f6457',
  '#0b5248',
  '#073f37',
];
const saffron: MantineColorsTuple = [
  '#fdf4e2',
  '#fae7c3',
  '#f4d08b',
  '#eeb955',
  '#e7a42f',
  '#d98a1c',
  '#b56c0c',
  '#8f5407',
  '#704205',
  '#523003',
];
const clay: MantineColorsTuple = [
  '#fcefeb',
  '#f7dcd4',
  '#eeb8a9',
  '#e4937c',
  '#db7456',
  '#c95b3b',
  '#ab452a',
  '#8c3620',
  '#6f2a18',
  '#531f11',
];

/** Mantine draws its neutrals from these two. */
const gray: MantineColorsTuple = [
  '#f9f7f3',
  '#f3f0e9',
  '#e8e3d9',
  '#dcd6c9',
  '#cfc8b9',
  '#aea794',
  '#847e6e',
  '#55625e',
  '#33403c',
  '#1b2926',
];
const dark: MantineColorsTuple = [
  '#e7eeeb',
  '#cfdad6',
  '#a4b3af',
  '#7d8e8a',
  '#3a4c49',
  '#263733',
  '#15201e',
  '#0e1615',
  '#0a1110',
  '#070c0b',
];

export const theme = createTheme({
  colors: { zellij, saffron, clay, gray, dark },
  primaryColor: 'zellij',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "'Figtree Variable', 'Readex Pro Variable', system-ui, sans-serif",
  headings: { fontFamily: 'inherit', fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The header of a dialog is no banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
  },
});

/** Warm paper by day, deep water by night; the values of both live in tokens.css. */
const tokens = {
  '--mantine-color-body': 'var(--m-page)',
  '--mantine-color-text': 'var(--m-ink)',
  '--mantine-color-bright': 'var(--m-ink)',
  '--mantine-color-dimmed': 'var(--m-ink-soft)',
  '--mantine-color-placeholder': 'var(--m-ink-soft)',
  '--mantine-color-default': 'var(--m-surface)',
  '--mantine-color-default-hover': 'var(--m-hover)',
  '--mantine-color-default-color': 'var(--m-ink)',
  '--mantine-color-default-border': 'var(--m-line-strong)',
  '--mantine-color-anchor': 'var(--m-accent)',
  '--mantine-color-error': 'var(--m-danger)',
};

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: tokens,
  dark: tokens,
});
