# Completion for recall-city, recall-team and recall-author: what the program at hand says of itself in --help.
_recall_city() {
    local program=$1 word=${COMP_WORDS[COMP_CWORD]} last=${COMP_WORDS[COMP_CWORD - 1]} sub=
    COMPREPLY=()
    [[ $COMP_CWORD -gt 1 && ${COMP_WORDS[1]} != -* ]] && sub=${COMP_WORDS[1]}
    local help
    help=$("$program" $sub --help 2>/dev/null </dev/null) || return
    case $last in
    --autoplay) mapfile -t COMPREPLY < <(compgen -W "perfect forgetful guess" -- "$word"); return ;;
    --model) mapfile -t COMPREPLY < <(compgen -W "fsrs-6 fsrs-7" -- "$word"); return ;;
    --period) mapfile -t COMPREPLY < <(compgen -W "week season" -- "$word"); return ;;
    --levels | --data | --shots | --film) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(grep -oE '^ +(-[a-z],)?--[a-z-]+' <<<"$help" | grep -oE -- '--[a-z-]+')" -- "$word")
    elif [[ $help == *Subcommands:* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(sed -n '/^Subcommands:/,/^$/s/^  \([a-z-]*\) .*/\1/p' <<<"$help")" -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -o filenames -F _recall_city recall-city recall-team recall-author
