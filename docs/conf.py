"""The site: `make docs` builds it into build/site, without a network."""

from __future__ import annotations

import os
import sys
from pathlib import Path

DOCS = Path(__file__).parent
sys.path.insert(0, str(DOCS.parent))  # docs.site, and the package of this checkout

# Tutorials call `card-opt`: that of the environment which builds the site, in plain text.
os.environ["TTY_COMPATIBLE"] = "0"
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])

import card_opt  # noqa: E402
from docs.site.members import methods_of, properties_of  # noqa: E402

project = "card_opt"
author = "The card_opt developers"
project_copyright = f"2026, {author}; MIT licence"
release = version = card_opt.__version__
root_doc = "index"
exclude_patterns = ["site", "examples", "figures", "README.md"]

extensions = [
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    "numpydoc",
    "myst_nb",
    "sphinx_design",
    "sphinx_copybutton",
    "docs.site.annotated",
    "docs.site.constants",
    "docs.site.extra",
    "docs.site.maths",
    "docs.site.notebooks",
    "docs.site.outside",
    "docs.site.streams",
    "docs.site.tables",
]

# Pages
myst_enable_extensions = ["colon_fence", "deflist", "dollarmath", "html_image"]
myst_heading_anchors = 4
suppress_warnings = ["config.cache"]  # functions for templates are not kept from build to build
html_math_renderer = "mathml"
highlight_language = "text"
smartquotes = False  # two hyphens before an option stay two hyphens
copybutton_prompt_text = "$ "

# Tutorials run as the site is built; an error in one is an error of the build.
nb_execution_mode = "force"
nb_execution_timeout = 300
nb_execution_raise_on_error = True
nb_execution_in_temp = True
nb_output_stderr = "remove-warn"
nb_merge_streams = True

# Reference
autosummary_generate = True
autosummary_imported_members = True
autosummary_context = {"methods_of": methods_of, "properties_of": properties_of}
autodoc_typehints = "none"
autodoc_preserve_defaults = True
autodoc_member_order = "bysource"
default_role = "code"
numpydoc_show_class_members = False
numpydoc_xref_param_type = False

# Looks
templates_path = ["site/templates"]
html_theme = "pydata_sphinx_theme"
html_title = f"card_opt {release}"
html_static_path = ["site/static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sourcelink = False
html_show_search_summary = False  # a page opened as a file may not fetch others
html_theme_options = {
    "logo": {"text": "card_opt"},
    "navbar_align": "left",
    "header_links_before_dropdown": 7,
    "show_toc_level": 2,
    "navigation_depth": 1,
    "navigation_with_keys": True,
    "secondary_sidebar_items": ["page-toc"],
    "footer_start": ["copyright"],
    "footer_end": ["sphinx-version"],
    "pygments_light_style": "a11y-high-contrast-light",
    "pygments_dark_style": "a11y-high-contrast-dark",
}
html_sidebars = {"index": []}
