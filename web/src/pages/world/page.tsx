export default function Page() {
  return <h1>world</h1>;
}
