import type { Ref } from 'react';

type Props = {
  readonly label: string;
  /** Endings, as of `accept`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly ref?: Ref<HTMLInputElement>;
};

/** A button that opens a file; the same file can be opened again. */
export function FilePick({ label, accept, onFile, ref }: Props) {
  return (
    <label className="file">
      <span>{label}</span>
      <input
        type="file"
        ref={ref}
        accept={accept}
        onChange={(e) => {
          const chosen = e.target.files?.[0];
          if (chosen) onFile(chosen);
          e.target.value = '';
        }}
      />
    </label>
  );
}

/** What a file holds: text, or bytes where it is a workbook (a zip archive: told by content, as every file is). */
export async function contentOf(file: File): Promise<string | ArrayBuffer> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return start[0] === 0x50 && start[1] === 0x4b ? file.arrayBuffer() : file.text();
}
