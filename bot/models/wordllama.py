"""The static English word vectors that travel in the wordllama wheel (MIT), as an Embedder: the extra `semantic`.

Its own `load()` looks in a folder that the wheel does not have and then asks the network (0.4.0.post1), so the two
files are read here: a tokenizer, and a table of half floats in the safetensors format (the length of a JSON head, the
head, the numbers: https://huggingface.co/docs/safetensors). A text is the mean of its pieces' vectors, at length one;
about 0.06 ms. Nothing of wordllama itself is imported.
"""

import importlib.util
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

_VECTORS = "weights/l2_supercat_256.safetensors"
_TOKENIZER = "tokenizers/l2_supercat_tokenizer_config.json"
_KINDS = {"F16": np.float16, "F32": np.float32}


class WordLlama:
    """Embeds English; of other languages it knows names and borrowed words."""

    def __init__(self, folder: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(folder / _TOKENIZER))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        raw = (folder / _VECTORS).read_bytes()
        start = 8 + int.from_bytes(raw[:8], "little")
        head = json.loads(raw[8:start])["embedding.weight"]
        first, last = head["data_offsets"]
        numbers = np.frombuffer(raw[start + first : start + last], _KINDS[head["dtype"]])
        self._table = numbers.reshape(head["shape"])

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        rows = []
        for pieces in self._tokenizer.encode_batch(list(texts), add_special_tokens=False):
            row = self._table[pieces.ids].astype(np.float32).mean(axis=0) if pieces.ids else self._nothing()
            length = float(np.linalg.norm(row))
            rows.append((row / length if length else row).tolist())
        return rows

    def _nothing(self) -> "np.typing.NDArray[np.float32]":
        return np.zeros(self._table.shape[1], np.float32)


def installed() -> Path | None:
    """The folder of the wheel with both files in it, or None."""
    spec = importlib.util.find_spec("wordllama")  # finds, does not import
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent
    return folder if (folder / _VECTORS).exists() and (folder / _TOKENIZER).exists() else None
