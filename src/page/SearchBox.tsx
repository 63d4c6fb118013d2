export function SearchBox(props: {
  root: string;
  value: string;
  onSearch(q: string): void;
  onFilter: unknown;
  library: unknown;
}) {
  return (
    <input type="search" data-control="search" value={props.value} onChange={(e) => props.onSearch(e.target.value)} />
  );
}
