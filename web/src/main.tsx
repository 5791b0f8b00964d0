import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { FIRST_LANGUAGE } from './early.ts';
import { LanguageProvider, tongue } from './ui/language.tsx';
import { keepOffline } from './ui/offline.ts';
import './styles/fonts.css';
import './styles/base.css';
import './styles/parts.css';
import { loadLater } from './styles/later.ts';

const root = createRoot(document.getElementById('root')!);
tongue(FIRST_LANGUAGE).then((first) =>
  root.render(
    <StrictMode>
      <LanguageProvider first={first}>
        <App />
      </LanguageProvider>
    </StrictMode>,
  ),
);
loadLater();
keepOffline();
