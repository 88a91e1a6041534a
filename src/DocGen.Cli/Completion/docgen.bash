# Completion of docgen in bash. Load it now and in every new shell:
#   eval "$(docgen completion bash)"
# The program itself says what can stand at the cursor, so that document ids are those of the project.
_docgen() {
  local line=${COMP_LINE:0:COMP_POINT}
  local current=${COMP_WORDS[COMP_CWORD]}
  local IFS=$'\n'
  COMPREPLY=($(compgen -W "$(docgen "[suggest:${#line}]" "$line" 2>/dev/null)" -- "$current"))
}
complete -o default -F _docgen docgen
