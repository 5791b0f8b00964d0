export default function Page() {
  return <h1>chips</h1>;
}
