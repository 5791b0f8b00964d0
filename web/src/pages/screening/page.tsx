export default function Page() {
  return <h1>screening</h1>;
}
