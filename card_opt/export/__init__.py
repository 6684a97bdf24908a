"""Problems as files for other people's solvers: .nl, .mps, .lp, .cbf, .json and .npz."""

from card_opt.export.formats import FORMATS, FORMULATIONS
from card_opt.export.formats import table as formulations
from card_opt.export.problem import StoredProblem
from card_opt.export.problem_file import read_problem
from card_opt.export.write import Export, write_problem

__all__ = [
    "FORMATS",
    "FORMULATIONS",
    "Export",
    "StoredProblem",
    "formulations",
    "read_problem",
    "write_problem",
]
