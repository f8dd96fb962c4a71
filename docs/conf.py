"""The configuration of Sphinx."""

import sys
from pathlib import Path

from errcodes import __version__

sys.path.insert(0, str(Path(__file__).parent))

project = "errcodes"
author = "The errcodes authors"
project_copyright = f"2026 {author}"
release = version = __version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
    "rendering.descriptions",
    "rendering.directive",
    "rendering.search",
    "rendering.signatures",
]
exclude_patterns = ["_build"]

html_theme = "furo"
html_title = f"errcodes {release}"
html_static_path = ["_static"]
html_css_files = ["style.css"]
html_copy_source = False

# What is copied is what a person types: without prompts, and without what comes of it.
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
copybutton_only_copy_prompt_lines = True

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
# Dashes only: the vendor's words stand to the letter, with their straight quotes and their dots.
smartquotes_action = "D"

add_module_names = False
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_attr_annotations = False
python_maximum_signature_line_length = 80
python_use_unqualified_type_names = True

# `name` in a docstring is a link where it is a public name, and code elsewhere.
default_role = "py:obj"
nitpicky = True
nitpick_ignore_regex = [
    ("py:obj", ".*"),
    ("py:class", r"(.*\.)?_(Default|Args|Result)"),
    # What `coded` gives is only ever used in a `with` or as a decorator.
    ("py:class", r".*\.Boundary"),
    # The standard library: its own documentation is not fetched.
    ("py:class", r"(collections\.abc|contextlib|enum|os|socket|ssl|threading)\..*|Traversable"),
]
