import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { LanguageProvider } from './ui/language.tsx';
import { keepOffline } from './ui/offline.ts';
import './styles/fonts.css';
import './styles/base.css';
import './styles/parts.css';
import { loadLater } from './styles/later.ts';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider>
      <App />
    </LanguageProvider>
  </StrictMode>,
);
loadLater();
keepOffline();
