#compdef docgen
# Completion of docgen in zsh. Load it in every new shell: in ~/.zshrc, after compinit,
#   eval "$(docgen completion zsh)"
# The program itself says what can stand at the cursor, so that document ids are those of the project.
_docgen() {
  local line="${(j: :)words[1,CURRENT]}"
  local -a found
  found=("${(@f)$(docgen "[suggest:${#line}]" "$line" 2>/dev/null)}")
  found=(${found:#})
  if (( ${#found} )); then
    compadd -a found
  else
    _files
  fi
}
compdef _docgen docgen
