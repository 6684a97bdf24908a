"""Bugs in how a model is split, and its parts are held, drawn and updated."""

from __future__ import annotations

from tests.planted.bug import Bug

_SKELETON = "training/model/skeleton.py"
_PART = "training/model/part.py"
_PARTS = "training/model/parts.py"
_ADAPTERS = "training/model/adapters.py"

BUGS = (
    Bug(
        _SKELETON,
        "[layers.start : layers.stop]",
        "[layers.start :]",
        "the device has the server's layers",
    ),
    Bug(
        _SKELETON,
        "_NoPositions(model.dtype))",
        "nn.Identity())",
        "the server adds positions again",
    ),
    Bug(
        _SKELETON,
        "decoder.set_submodule(anatomy.dropout, nn.Identity())",
        "pass",
        "the server drops as if it had embedded",
    ),
    Bug(
        _SKELETON,
        "tensor.detach().to(where, dtype, copy=True)",
        "tensor.detach().to(where, dtype)",
        "products are of what lies anywhere in memory",
    ),
    Bug(
        _SKELETON,
        "            model._init_weights(module)\n",
        "            pass\n",
        "rotary frequencies are whatever was in memory",
    ),
    Bug(
        "training/model/randomness.py",
        "*self._position, layer)",
        "*self._position)",
        "all layers drop the same",
    ),
    Bug(
        "training/model/randomness.py",
        "range(torch.cuda.device_count()) if torch.cuda.is_initialized() else ()",
        "(), enabled=False",
        "torch's own random numbers are spoilt",
    ),
    Bug(
        _PART,
        "            self._model._set_gradient_checkpointing(True, again)\n",
        "            pass\n",
        "no layer runs again",
    ),
    Bug(
        _PART,
        "(loss * scale).backward()",
        "loss.backward()",
        "a device's weight does not count",
    ),
    Bug(
        _PART,
        "self._model.train(position is not None)",
        "self._model.train()",
        "validation drops, too",
    ),
    Bug(
        _PARTS,
        "range(cut, architecture_of(plan.config).num_layers)",
        "range(cut - 1, architecture_of(plan.config).num_layers)",
        "a layer is on both sides",
    ),
    Bug(
        _ADAPTERS,
        "learning.lora_alpha or 2 * tuning.lora_rank",
        "learning.lora_alpha or tuning.lora_rank",
        "adapters count half",
    ),
    Bug(
        _ADAPTERS,
        'layer_of(f"{name}."), k))',
        "0))",
        "all adapters begin alike",
    ),
    Bug(
        _ADAPTERS,
        "if layer_of(name) <= cut}",
        "if layer_of(name) < cut}",
        "the last layer's adapters are the server's",
    ),
    Bug(
        "training/model/optimizer.py",
        "            self._torch.zero_grad()\n",
        "            pass\n",
        "gradients of steps add up",
    ),
    Bug(
        "training/model/store.py",
        "if sha256_of(beside) != piece.sha256:",
        "if False:",
        "a piece that came damaged is taken",
    ),
    Bug(
        "training/model/base.py",
        'if not (name == f"{HEAD}.weight" and model.config.tie_word_embeddings):',
        "if True:",
        "a tied head travels twice",
    ),
)
