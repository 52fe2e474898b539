# ruff: noqa
# mypy: ignore-errors
# fmt: off
"""report.html.j2, made by Jinja."""

MADE_BY = "3.1.6"

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'standard/report.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('standard/body.html.j2', 'standard/report.html.j2')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    yield from parent_template.root_render_func(context)

def block_head(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_account = resolve('account')
    pass
    yield '<!doctype html>\n<html lang="sv">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width,initial-scale=1">\n<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:; base-uri \'none\'; form-action \'none\'">\n<meta name="color-scheme" content="light dark">\n<meta name="lofte-as-of" content="'
    yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'as_of')))
    yield '">\n<title>'
    yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'title')))
    yield ' – '
    yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'area')))
    yield '</title>\n'

def block_start(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass
    yield '</head>\n<body class="lf" style="margin:0">\n<a class="lf-skip" href="#lf-alla">Hoppa till alla löften</a>\n'

def block_end(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass
    yield '</body>\n</html>\n'

blocks = {'head': block_head, 'start': block_start, 'end': block_end}
debug_info = '1=12&2=17&10=27&11=29&13=34&18=44'
