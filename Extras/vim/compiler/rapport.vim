" Vim compiler file: the problems that `rapport check` finds, for :make
" In the folder of the journal: `:compiler rapport`, then `:make` or `:make --strict`.

if exists("current_compiler")
  finish
endif
let current_compiler = "rapport"

let s:cpo_save = &cpo
set cpo&vim

CompilerSet makeprg=rapport\ check\ --color\ never
" Columns are bytes here and there. A hint has no letter that Vim would know.
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,%f:%l:%c:\ %tarning:\ %m,%f:%l:%c:\ hint:\ %m,%-G%.%#

let &cpo = s:cpo_save
unlet s:cpo_save
