import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { client } from './client/index.ts';
import { firstLanguage, LanguageProvider, tongue } from './ui/language.tsx';
import { keepOffline } from './ui/offline.ts';
import './styles/fonts.css';
import './styles/base.css';
import './styles/parts.css';
import { loadLater } from './styles/later.ts';

const root = createRoot(document.getElementById('root')!);
const language = firstLanguage();
// What the forms offer is fetched beside the words. Whether it came is told by the page, which asks again.
client.reference(language).catch(() => undefined);
tongue(language).then((first) =>
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
