"""A sentence-transformers model on this machine, as an Embedder; for who has one, and the memory for it.

The library and its model are the operator's to install: torch alone is larger than all of Newsbrief. The model is read
from its folder and never asked for on the network.
"""

from collections.abc import Sequence
from pathlib import Path

from sentence_transformers import SentenceTransformer


class SentenceTransformerModel:
    """Embeds whatever languages the model knows. OSError or ValueError when the folder holds no model."""

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise FileNotFoundError(f"{folder} is no folder")
        self._model = SentenceTransformer(str(folder), local_files_only=True)

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        rows = self._model.encode(list(texts), normalize_embeddings=True, show_progress_bar=False)
        return [[float(number) for number in row] for row in rows]
