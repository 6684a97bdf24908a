"""Models of formulations, built as objects of their libraries, and the decisions in them."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
from collections.abc import Iterable
from typing import Any

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.errors import CardOptError, ConstraintError, MissingDependencyError, shown
from card_opt.models import catalogue
from card_opt.models.catalogue import FORMULATIONS, Formulation
from card_opt.problem.region import Region
from card_opt.scenarios.given import Given, problem_of
from card_opt.solvers.adapters import decision
from card_opt.solvers.adapters.ipopt_casadi import ipopt_by_name
from card_opt.solving import symbols
from card_opt.solving.model_object import Model, module_of
from card_opt.solving.native import LIBRARIES


def build_model(
    problem: Given, form: str, constraints: Iterable[Constraint] | Region = ()
) -> Model:
    """Return the model of a problem in a formulation, unsolved, to be changed and solved.

    Parameters
    ----------
    problem
        An instance, a scenario with its own constraints, or a problem.
    form
        A formulation of `card_opt.models.catalogue`, such as ``one-hot``, ``conic-hull-pyomo``,
        ``conic-hull-cvxpy``, ``conic-hull-pyscipopt`` or ``tangents-highs``.
    constraints
        More constraints, see `card_opt.constraints`.

    Returns
    -------
    Model
        Its `native` is the library's own object, its `delay`, `energy`, `cost`, `frequency` and
        `cut` are expressions in SI units, with which limits can be added.

    Raises
    ------
    CardOptError
        If there is no such formulation, or if it cannot take the problem.
    ConstraintError
        If a constraint does not fit, or leaves nothing to choose from.
    MissingDependencyError
        If what the formulation is built with is not installed.

    See Also
    --------
    write_problem : The same as a file.

    Examples
    --------
    A limit is added in the letter's symbols, and the model solved by its library.

    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)[0, 0]
    >>> most = 0.5 * co.solve(inst).energy.sum()  # [J]
    >>> model = co.build_model(inst, "tangents-highs")
    >>> _ = model.native.setOptionValue("output_flag", False)
    >>> _ = model.native.addConstr(model.energy.sum() * (1 / most) <= 1)
    >>> _ = model.native.run()
    >>> while model.refine():
    ...     _ = model.native.run()
    >>> said = co.evaluate(inst, *co.read_decision(model))
    >>> bool(said.energy.sum() <= most * (1 + 1e-5))
    True
    """
    if not isinstance(form, str):
        raise CardOptError(
            f"form must be the name of a formulation, such as 'one-hot', got {shown(form)}; "
            "constraints come after it"
        )
    chosen = catalogue.find(form)
    given = problem_of(problem, constraints)
    if given.region.is_empty(given.instance):
        raise ConstraintError(
            "some device-round has no cut or no frequency that is allowed, so that there is "
            "nothing to choose in a model"
        )
    if reason := chosen.refusal(given):
        able = [f.name for f in FORMULATIONS if given.region.needs <= f.supports]
        raise CardOptError(f"{reason}; these take such constraints: {', '.join(able)}")
    _check_installed(chosen)
    ipopt = ipopt_by_name() if "casadi" in chosen.needs else contextlib.nullcontext()
    with ipopt:
        inner = module_of(form).build_model(given)
    library = LIBRARIES[chosen.library]
    native = library.native(inner)
    found = symbols.expressions(given, chosen, inner)
    named = {
        name: library.named(native, name, found[name], given.instance.shape)
        for name in symbols.SYMBOLS
        if name in found
    }
    return Model(form, chosen.library, native, given, named, inner)


def read_decision(model: Model) -> tuple[Any, ...]:
    """Return the decision in a model that was solved, by whatever means.

    Parameters
    ----------
    model
        What `build_model` returned; its `native` holds the solution.

    Returns
    -------
    tuple
        Cuts (1-based) and frequencies [Hz], shape (M, N), and where the band is shared the shares
        of it, as `card_opt.evaluate` takes them. Frequencies outside their box by rounding are
        put on its edge.

    Raises
    ------
    CardOptError
        If it holds no solution.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)[0, 0]
    >>> model = co.build_model(inst, "tangents-highs")
    >>> _ = model.native.setOptionValue("output_flag", False)
    >>> _ = model.native.run()
    >>> cut, frequency = co.read_decision(model)
    >>> bool((cut == co.solve(inst).cut).all())
    True
    """
    if not isinstance(model, Model):
        raise CardOptError(
            f"read_decision takes what build_model returned, got {type(model).__name__}"
        )
    cut = frequency = share = None
    if LIBRARIES[model.library].has_solution(model.native):
        with np.errstate(divide="ignore", invalid="ignore"):  # where no cut is chosen
            cut, frequency, share = decision.read(
                model.problem, module_of(model.form), model.inner
            )
    if cut is None or frequency is None:
        raise CardOptError(
            f"the model {model.form} holds no solution: solve model.native first, and look at "
            "the solver's status"
        )
    return (cut, frequency) if share is None else (cut, frequency, share)


def _check_installed(chosen: Formulation) -> None:
    for name in (chosen.library, *chosen.needs):
        if importlib.util.find_spec(name) is None:
            extra = _EXTRAS.get(name, "")
            raise MissingDependencyError(
                f"{chosen.name} needs {name}: pip install 'card-opt{extra}'"
            )


_EXTRAS = {"casadi": "[nlp]", "xpress": "[commercial]"}
