"""Who may import whom, as data, read by `ast` without importing anything.

A part is the first name below `bot`; `ALLOWED` lists what of ours and of others it may import besides itself and the
standard library.
"""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BOT = ROOT / "bot"

ALLOWED: dict[str, set[str]] = {
    "core": {"errors", "numpy"},
    "errors": set(),
    "config": {"errors", "core", "pydantic", "pydantic_core", "pydantic_settings"},
    "ports": {"core"},
    "sources": {
        "core",
        "ports",
        "errors",
        "aiohttp",
        "brotli",
        "feedparser",
        "fastfeedparser",
        "selectolax",
        "yarl",
    },
    "storage": {"core", "errors", "sqlalchemy", "alembic"},
    "usecases": {"core", "ports", "storage", "errors"},
    "chat": {"core", "ports", "usecases", "errors", "telegram", "aiohttp"},
    "scheduler": {"usecases", "errors", "apscheduler", "ports"},
    "web": {"core", "ports", "usecases", "errors", "aiohttp"},
    "demo": {"config", "aiohttp"},
    "locales": {"core"},
    "models": {"core", "ports", "errors", "aiohttp", "numpy", "sentence_transformers", "tokenizers"},
    "charts": {"storage", "errors", "matplotlib"},
    "__init__": set(),
}
# These wire the rest, and may import anything.
UNBOUND = {"app", "connection", "installation", "loop", "parts", "reception", "ticks", "cli", "__main__"}
ONLY_IN = {
    "telegram": {"chat"},
    "sqlalchemy": {"storage"},
    "apscheduler": {"scheduler"},
    "feedparser": {"sources"},
    "tokenizers": {"models"},
    "sentence_transformers": {"models"},
    "matplotlib": {"charts"},
    "uvloop": {"loop"},
    "fastfeedparser": {"sources"},
}
IMPURE = {
    "asyncio",
    "logging",
    "os",
    "pathlib",
    "random",
    "socket",
    "sqlite3",
    "subprocess",
    "time",
    "threading",
}


def modules() -> list[Path]:
    return sorted(p for p in BOT.rglob("*.py") if "__pycache__" not in p.parts)


def part_of(path: Path) -> str:
    return path.relative_to(BOT).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    """Dotted names a file imports, `from bot import x` as `bot.x`."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            module = node.module or ""
            found |= {f"{module}.{alias.name}" for alias in node.names} if module == "bot" else {module}
    return found


def roots(path: Path) -> set[str]:
    """Parts of ours and names of others that a file imports; the standard library left out."""
    found = set()
    for name in imports(path):
        head, _, rest = name.partition(".")
        if head == "bot":
            found.add(rest.split(".")[0] if rest else "__init__")
        elif head not in sys.stdlib_module_names:
            found.add(head)
    return found


def test_the_modules_are_found() -> None:
    assert len(modules()) >= 20
    assert {part_of(p) for p in modules()} <= ALLOWED.keys() | UNBOUND


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_follow_the_map(path: Path) -> None:
    part = part_of(path)
    if part in UNBOUND:
        return
    strange = roots(path) - ALLOWED[part] - {part, "__init__"}
    assert not strange, f"{part} may not import {sorted(strange)}"


@pytest.mark.parametrize("path", [p for p in modules() if part_of(p) == "core"], ids=lambda p: p.name)
def test_the_core_is_pure(path: Path) -> None:
    heads = {name.split(".")[0] for name in imports(path)}
    assert not heads & IMPURE


def test_libraries_stay_behind_their_one_door() -> None:
    for path in modules():
        for library, doors in ONLY_IN.items():
            if part_of(path) not in doors and part_of(path) not in UNBOUND:
                assert library not in roots(path), f"{path.name} imports {library}"
    for library in ("feedparser", "fastfeedparser"):
        users = {p.name for p in modules() if library in roots(p)}
        assert users <= {"fullparse.py", "spareparse.py"}, f"{library} is imported by {users}"


def test_only_the_entry_imports_the_composition_root() -> None:
    for path in modules():
        if part_of(path) not in {"cli", "__main__", "app"}:
            assert not {n for n in imports(path) if n in {"bot.app", "bot.cli"}}, path


def test_migrations_import_nothing_of_ours() -> None:
    versions = sorted((ROOT / "migrations" / "versions").glob("*.py"))
    for path in versions:
        assert not {n for n in imports(path) if n.split(".")[0] == "bot"}, path
