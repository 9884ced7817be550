"""Which model is built from the configuration, and what is said when it cannot be."""

import pytest

from bot.config import build
from bot.errors import ConfigError
from bot.parts import meaning_of


def settings(**semantic):
    return build({"semantic": semantic}, "the tests", {})


async def test_nothing_is_built_unless_chosen():
    async with meaning_of(build({}, "the tests", {})) as meaning:
        assert meaning is None


async def test_an_endpoint_is_built_with_what_it_needs():
    pytest.importorskip("numpy")
    chosen = settings(use="endpoint", url="http://127.0.0.1:9/v1", model="small", key="secret-key")
    assert "secret-key" not in repr(chosen)
    async with meaning_of(chosen) as meaning:
        assert meaning is not None
        assert await meaning.hints([], {}) == {}


def test_an_endpoint_without_its_address_is_a_fault_of_the_configuration():
    with pytest.raises(ConfigError, match="needs url and model"):
        settings(use="endpoint", model="small")


async def test_the_extra_that_is_not_installed_is_named():
    try:
        import tokenizers  # noqa: F401
    except ImportError:
        with pytest.raises(ConfigError, match=r"newsbrief\[semantic\]"):
            async with meaning_of(settings(use="wordllama")):
                pass
    else:
        async with meaning_of(settings(use="wordllama")) as meaning:
            assert meaning is not None


def test_a_model_of_ones_own_needs_its_folder():
    with pytest.raises(ConfigError, match="needs model"):
        settings(use="sentence-transformers")


async def test_a_model_of_ones_own_is_read_from_its_folder_or_what_is_missing_is_said(tmp_path):
    pytest.importorskip("numpy")
    try:
        import sentence_transformers  # noqa: F401
    except ImportError:
        missing = "pip install sentence-transformers"
    else:
        missing = "no model can be read there"
    with pytest.raises(ConfigError, match=missing):
        async with meaning_of(settings(use="sentence-transformers", model=str(tmp_path / "nothing"))):
            pass
