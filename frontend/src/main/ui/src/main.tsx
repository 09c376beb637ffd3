import '@fontsource-variable/figtree/wght.css';
import '@fontsource-variable/readex-pro/wght.css';
import './app/styles/mantine.css';
import './app/styles/tokens.css';
import './app/styles/base.css';

import { createRoot } from 'react-dom/client';

import { App } from './app/App';
import { startI18n } from './shared/i18n/i18n';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const language = await startI18n();
createRoot(root).render(<App initialDirection={language === 'ar' ? 'rtl' : 'ltr'} />);
