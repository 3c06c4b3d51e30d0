#!/bin/sh
# Makes the viseme network from nothing: sh models/train/viseme/train.sh TEXTS [WORK]
# TEXTS is a folder with the texts the README names; WORK keeps corpus and logs (default .cache/viseme-corpus).
set -e
texts=$1
work=${2:-.cache/viseme-corpus}
here=$(dirname "$0")
export OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
python3 "$here/corpus.py" --texts "$texts" --out "$work"
rm -f "$work"/*.frames.npz
python3 -u "$here/train.py" --corpus "$work" --out "$work/viseme.pt" | tee "$work/train.log"
python3 "$here/export.py" --weights "$work/viseme.pt" --out "$here/../../viseme/viseme.onnx" --golden "$here/../../viseme/golden.json"
wc -c "$here/../../viseme/viseme.onnx"
sha256sum "$here/../../viseme/viseme.onnx"
